import { resourcePolicy } from "../../model/policy.ts";
import { list } from "../../values/values.ts";

const KINDS = ["EC2", "ECR", "LAMBDA", "LAMBDA_CODE"];

const SAYS = "It leaves out machines, images, functions or the code of functions.";

const accountIds = ["111122223333"];

export default resourcePolicy({
  id: "inspector-enabled",
  title: "Inspector scans machines, images, functions and their code",
  service: "Inspector",
  severity: "medium",
  why: "A known hole in what is not scanned is found by an intruder first.",
  write: ['resourceTypes: ["EC2", "ECR", "LAMBDA", "LAMBDA_CODE"],'],
  types: ["aws:inspector2/enabler:Enabler"],
  violation: ({ resourceTypes }) => !KINDS.every((kind) => list(resourceTypes).includes(kind)) && SAYS,
  passes: [
    { accountIds, resourceTypes: KINDS },
    { accountIds, resourceTypes: ["CODE_REPOSITORY", ...KINDS] },
  ],
  fails: [
    [{ accountIds, resourceTypes: [] }, SAYS],
    ...KINDS.map(
      (left) => [{ accountIds, resourceTypes: KINDS.filter((kind) => kind !== left) }, SAYS] as const,
    ),
  ],
});
