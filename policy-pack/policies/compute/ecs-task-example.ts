import type { Example } from "../../model/aws-type.ts";

export const TASK = "aws:ecs/taskDefinition:TaskDefinition";
/** What ECS runs once on every instance; its containers are a list, those of a task a JSON text. */
export const DAEMON = "aws:ecs/daemonTaskDefinition:DaemonTaskDefinition";

interface Container {
  readonly name: string;
  readonly image: string;
  readonly logConfiguration?: { readonly logDriver: string; readonly options?: Record<string, string> };
}

/** A container with some log configuration. */
export const container = (logConfiguration?: Container["logConfiguration"]): Container => ({
  name: "app",
  image: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/acme:1",
  ...(logConfiguration && { logConfiguration }),
});

export const task = (...containers: readonly unknown[]): Example<typeof TASK> => ({
  family: "acme",
  containerDefinitions: JSON.stringify(containers),
});

export const daemon = (...containers: readonly Container[]): Example<typeof DAEMON> => ({
  family: "acme",
  containerDefinitions: [...containers],
});
