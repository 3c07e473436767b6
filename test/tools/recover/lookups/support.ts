import { type Call, fakeClient } from "../../../support/fake-client.ts";

/** A fake client that the SDK's own paginators take for a real one. */
export function fakeOf<Client extends object>(
  service: { readonly prototype: Client },
  answer: (call: Call) => unknown,
): { readonly client: Client; readonly calls: readonly Call[] } {
  const { calls, client } = fakeClient(answer);
  return { calls, client: Object.assign(Object.create(service.prototype) as Client, client) };
}
