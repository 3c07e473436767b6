import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It does not trace the messages that it passes on.";

export default resourcePolicy({
  id: "sns-tracing",
  title: "A topic traces its messages",
  service: "SNS",
  severity: "low",
  why: "A trace of a request breaks off at the topic, so that nobody sees which subscriber was slow.",
  write: ['tracingConfig: "Active",'],
  optIn: true,
  types: ["aws:sns/topic:Topic"],
  // Active tracing is for standard topics only.
  violation: ({ fifoTopic, tracingConfig }) => fifoTopic !== true && tracingConfig !== "Active" && SAYS,
  passes: [{ tracingConfig: "Active" }, { name: "acme.fifo", fifoTopic: true }],
  fails: [
    [{}, SAYS],
    [{ fifoTopic: false, tracingConfig: "PassThrough" }, SAYS],
  ],
});
