import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It records once a day.";

const roleArn = "arn:aws:iam::111122223333:role/config";
const DAILY = { recordingFrequency: "DAILY" };
const CONTINUOUS = { recordingFrequency: "CONTINUOUS" };
const resourceTypes = ["AWS::EC2::NetworkInterface"];

export default resourcePolicy({
  id: "config-recording-continuous",
  title: "A recorder records changes as they happen",
  service: "Config",
  severity: "low",
  why: "What is changed and changed back within a day leaves no trace in the history.",
  write: ['recordingMode: { recordingFrequency: "CONTINUOUS" },'],
  types: ["aws:cfg/recorder:Recorder"],
  // A few types that change all the time may be recorded daily by an override.
  violation: ({ recordingMode }) => recordingMode?.recordingFrequency === "DAILY" && SAYS,
  passes: [
    { roleArn },
    { roleArn, recordingMode: CONTINUOUS },
    { roleArn, recordingMode: { ...CONTINUOUS, recordingModeOverride: { ...DAILY, resourceTypes } } },
  ],
  fails: [
    [{ roleArn, recordingMode: DAILY }, SAYS],
    [{ roleArn, recordingMode: { ...DAILY, recordingModeOverride: { ...CONTINUOUS, resourceTypes } } }, SAYS],
  ],
});
