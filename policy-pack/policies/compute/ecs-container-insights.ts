import { resourcePolicy } from "../../model/policy.ts";
import { at, list } from "../../values/values.ts";

const SAYS = "Container Insights is not turned on.";

const ON: readonly unknown[] = ["enabled", "enhanced"];

const insights = (value: string) => ({ settings: [{ name: "containerInsights", value }] });

export default resourcePolicy({
  id: "ecs-container-insights",
  title: "A cluster collects Container Insights",
  service: "ECS",
  severity: "medium",
  why: "A task that restarts over and over, or eats its memory, shows in no metric.",
  write: ['settings: [{ name: "containerInsights", value: "enhanced" }],'],
  types: ["aws:ecs/cluster:Cluster"],
  violation: ({ settings }) =>
    !list(settings).some(
      (setting) => at(setting, "name") === "containerInsights" && ON.includes(at(setting, "value")),
    ) && SAYS,
  passes: [insights("enabled"), insights("enhanced")],
  fails: [
    [{}, SAYS],
    [{ settings: [] }, SAYS],
    [insights("disabled"), SAYS],
    [{ settings: [{ name: "anotherSetting", value: "enabled" }] }, SAYS],
  ],
});
