import { resourcePolicy } from "../../model/policy.ts";
import { list } from "../../values/values.ts";
import { valueIn } from "./parameter-groups.ts";

const SAYS = "It does not turn auditing on.";

interface Parameter {
  readonly name: string;
  readonly value: string;
}

const group = { family: "docdb5.0" } as const;

export default resourcePolicy({
  id: "docdb-audit-parameter",
  title: "The parameters of DocumentDB turn auditing on",
  service: "DocumentDB",
  severity: "medium",
  why: "A cluster that exports its audit log with these parameters exports an empty one.",
  write: ['parameters: [{ name: "audit_logs", value: "enabled" }],'],
  types: ["aws:docdb/clusterParameterGroup:ClusterParameterGroup"],
  violation: ({ parameters }) => ["", "disabled", "none"].includes(valueIn(parameters, "audit_logs")) && SAYS,
  remedy: ({ parameters }) => ({
    parameters: [
      ...(list(parameters) as readonly Parameter[]).filter(({ name }) => name.toLowerCase() !== "audit_logs"),
      { name: "audit_logs", value: "enabled" },
    ],
  }),
  passes: [
    { ...group, parameters: [{ name: "audit_logs", value: "enabled" }] },
    {
      ...group,
      parameters: [
        { name: "tls", value: "enabled" },
        { name: "audit_logs", value: "ddl,dml_write" },
      ],
    },
    { ...group, parameters: [{ name: "audit_logs", value: "all" }] },
  ],
  fails: [
    [group, SAYS],
    [{ ...group, parameters: [{ name: "tls", value: "enabled", applyMethod: "pending-reboot" }] }, SAYS],
    [{ ...group, parameters: [{ name: "audit_logs", value: "disabled" }] }, SAYS],
    [{ ...group, parameters: [{ name: "Audit_Logs", value: "none" }] }, SAYS],
  ],
});
