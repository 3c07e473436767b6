import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";
import { DETECTOR } from "./baseline.ts";

const DESTINATION = "aws:guardduty/publishingDestination:PublishingDestination";

const SAYS = "Nothing exports its findings.";

const detector = a(DETECTOR, { enable: true });
const destinationOf = (name: string) =>
  a(DESTINATION, {
    detectorId: ref(name),
    destinationArn: "arn:aws:s3:::acme-findings",
    kmsKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/1234abcd",
  });

export default stackPolicy({
  id: "guardduty-publishing-destination",
  title: "GuardDuty exports its findings to S3",
  service: "GuardDuty",
  severity: "low",
  why: "GuardDuty forgets a finding after 90 days, and with it how an intrusion began.",
  write: [
    'new aws.guardduty.PublishingDestination("findings",',
    "  { detectorId: detector.id, destinationArn: bucket.arn, kmsKeyArn: key.arn });",
  ],
  types: [DETECTOR],
  // Members of an organization leave this to its administrator.
  optIn: true,
  beside: [DESTINATION],
  companions: (resource, stack) => stack.referring(resource, "detectorId", DESTINATION).length === 0 && SAYS,
  passes: [
    { detector, destination: destinationOf("detector") },
    { one: detector, other: detector, first: destinationOf("one"), second: destinationOf("other") },
  ],
  fails: [
    [{ detector }, SAYS],
    [{ detector, other: detector, destination: destinationOf("other") }, SAYS],
  ],
});
