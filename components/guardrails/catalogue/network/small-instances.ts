import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer } from "../people.ts";

const names = z.array(z.string().regex(/^[a-z0-9-]+$/, 'a family or a size such as "t3" or "micro"')).min(1);

const parameters = z.strictObject({
  families: names.default(["t3", "t3a", "t4g"]),
  sizes: names.default(["nano", "micro", "small", "medium"]),
});

const typesOf = ({ families, sizes }: z.output<typeof parameters>): string[] =>
  families.flatMap((family) => sizes.map((size) => `${family}.${size}`));

const classesOf = (given: z.output<typeof parameters>): string[] =>
  typesOf(given).map((type) => `db.${type}`);

const CHANGED_TYPE = "ec2:Attribute/InstanceType";

export const smallInstances = denyGuardrail({
  id: "small-instances",
  kind: "scp",
  purpose: "Nobody runs instances or databases of other families and sizes than these.",
  presets: ["sandbox"],
  target: "sandbox",
  exempt: [],
  frameworks: ["NIST 800-53 CM-7", "ISO 27001 A.8.6"],
  parameters,
  denials: ({ partition }, given) => [
    {
      Action: ["ec2:RunInstances"],
      Resource: [`arn:${partition}:ec2:*:*:instance/*`],
      Condition: { StringNotEquals: { "ec2:InstanceType": typesOf(given) } },
    },
    {
      Action: ["ec2:ModifyInstanceAttribute"],
      Condition: { StringNotEquals: { [CHANGED_TYPE]: typesOf(given) }, Null: { [CHANGED_TYPE]: "false" } },
    },
    {
      Action: ["rds:CreateDBInstance"],
      Condition: { StringNotEquals: { "rds:DatabaseClass": classesOf(given) } },
    },
  ],
  probes: ({ partition, home }, given, account) => {
    const asks = asking(developer(partition, account));
    const instance = `arn:${partition}:ec2:${home}:${account}:instance/i-0a1b2c3d4e5f60718`;
    const volume = `arn:${partition}:ec2:${home}:${account}:volume/vol-0a1b2c3d4e5f60718`;
    const database = `arn:${partition}:rds:${home}:${account}:db:orders`;
    const run = (type: string) => asks("ec2:RunInstances", instance, { "ec2:InstanceType": type });
    const grow = (type: string) => asks("ec2:ModifyInstanceAttribute", instance, { [CHANGED_TYPE]: type });
    const create = (type: string) => asks("rds:CreateDBInstance", database, { "rds:DatabaseClass": type });
    return {
      denies: [
        run("p5.48xlarge"),
        run("u-24tb1.112xlarge"),
        grow("m7i.48xlarge"),
        create("db.x2iedn.32xlarge"),
      ],
      allows: [
        ...typesOf(given).flatMap((type) => [run(type), grow(type)]),
        ...classesOf(given).map(create),
        asks("ec2:RunInstances", volume),
        asks("ec2:ModifyInstanceAttribute", instance, { "ec2:Attribute": "DisableApiTermination" }),
      ],
    };
  },
});
