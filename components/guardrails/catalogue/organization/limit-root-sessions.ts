import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, people } from "../people.ts";

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-privileged-task.html */
const TASKS = [
  "IAMAuditRootUserCredentials",
  "IAMCreateRootUserPassword",
  "IAMDeleteRootUserCredentials",
  "S3UnlockBucketPolicy",
  "SQSUnlockQueuePolicy",
] as const;

const ASSUME_ROOT = "sts:AssumeRoot";

export const limitRootSessions = denyGuardrail({
  id: "limit-root-sessions",
  kind: "scp",
  purpose:
    "Central root sessions are opened from member accounts for listed tasks only, never to make a password.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["CIS AWS Foundations 1.6", "NIST 800-53 AC-6", "PCI DSS 7.2.2", "ISO 27001 A.8.2"],
  parameters: z.strictObject({
    tasks: z
      .array(z.enum(TASKS))
      .min(1)
      .default(TASKS.filter((task) => task !== "IAMCreateRootUserPassword")),
  }),
  denials: ({ partition }, { tasks }) => [
    {
      Action: [ASSUME_ROOT],
      Condition: { ArnNotEquals: { "sts:TaskPolicyArn": tasks.map((task) => policyOf(partition, task)) } },
    },
  ],
  probes: (place, { tasks }, account) => {
    const { developer, deployment } = people(place, account);
    const root = `arn:${place.partition}:iam::${account}:root`;
    const task = (name: string) => ({ "sts:TaskPolicyArn": policyOf(place.partition, name) });
    const otherTasks = ["AnyTaskToCome", ...TASKS.filter((each) => !tasks.includes(each))];
    return {
      denies: [
        ...otherTasks.map((each) => asking(developer)(ASSUME_ROOT, root, task(each))),
        asking(deployment)(ASSUME_ROOT, root, task("AnyTaskToCome")),
      ],
      allows: [
        ...tasks.map((each) => asking(developer)(ASSUME_ROOT, root, task(each))),
        asking(developer)("sts:GetCallerIdentity"),
        asking(developer)("sts:AssumeRole", `arn:${place.partition}:iam::${account}:role/auditor`),
      ],
    };
  },
});

const policyOf = (partition: string, task: string): string =>
  `arn:${partition}:iam::aws:policy/root-task/${task}`;
