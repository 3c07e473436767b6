/** A call that code under test made to AWS: the command's name and its input. */
export interface Call {
  readonly name: string;
  readonly input: unknown;
}

/** A client of any AWS service that answers from a function instead of the network, and keeps what it was asked. */
export function fakeClient(answer: (call: Call) => unknown = () => ({})) {
  const calls: Call[] = [];
  const client = {
    send(command: { constructor: { name: string }; input: unknown }) {
      const call = { name: command.constructor.name.replace(/Command$/, ""), input: command.input };
      calls.push(call);
      return new Promise((resolve) => {
        resolve(answer(call));
      });
    },
  };
  return { calls, client: client as never };
}

/** An error as the AWS SDK throws it: known by its name. */
export const awsError = (name: string, message: string): Error => Object.assign(new Error(message), { name });
