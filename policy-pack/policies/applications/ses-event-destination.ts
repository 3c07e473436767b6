import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";

const SET = "aws:sesv2/configurationSet:ConfigurationSet";
const SET_OF_FIRST = "aws:ses/configurationSet:ConfigurationSet";
const DESTINATION = "aws:sesv2/configurationSetEventDestination:ConfigurationSetEventDestination";
const DESTINATION_OF_FIRST = "aws:ses/eventDestination:EventDestination";

const SAYS = "It has no enabled event destination.";

const set = a(SET, { configurationSetName: "newsletter" });
const setOfFirst = a(SET_OF_FIRST, { name: "newsletter" });
const topicArn = "arn:aws:sns:eu-west-1:111122223333:mail";
const destination = (configurationSetName: string, enabled?: boolean) =>
  a(DESTINATION, {
    configurationSetName,
    eventDestinationName: "mail",
    eventDestination: {
      matchingEventTypes: ["BOUNCE", "COMPLAINT"],
      snsDestination: { topicArn },
      ...(enabled !== undefined && { enabled }),
    },
  });
const destinationOfFirst = (enabled?: boolean) =>
  a(DESTINATION_OF_FIRST, {
    configurationSetName: ref("set", "name"),
    matchingTypes: ["bounce", "complaint"],
    snsDestination: { topicArn },
    ...(enabled !== undefined && { enabled }),
  });

export default stackPolicy({
  id: "ses-event-destination",
  title: "A configuration set sends its events somewhere",
  service: "SES",
  severity: "low",
  why: "Mail that bounces, or that somebody sends in one's name, is noticed when AWS stops the account.",
  write: [
    'new aws.sesv2.ConfigurationSetEventDestination("mail", { configurationSetName: set.configurationSetName,',
    '  eventDestinationName: "mail", eventDestination: { enabled: true, matchingEventTypes, snsDestination } });',
  ],
  types: [SET, SET_OF_FIRST],
  beside: [DESTINATION, DESTINATION_OF_FIRST],
  optIn: true,
  // Both classes are about the same sets, and a destination is off unless it says otherwise.
  companions: (resource, stack) =>
    !stack
      .referring(resource, "configurationSetName", DESTINATION)
      .some(({ properties }) => properties.eventDestination?.enabled === true) &&
    !stack
      .referring(resource, "configurationSetName", DESTINATION_OF_FIRST)
      .some(({ properties }) => properties.enabled === true) &&
    SAYS,
  passes: [
    { set, destination: destination(ref("set", "configurationSetName"), true) },
    { set: setOfFirst, destination: destinationOfFirst(true) },
    { set: setOfFirst, destination: destination("newsletter", true) },
  ],
  fails: [
    [{ set }, SAYS],
    [{ set, destination: destination(ref("set", "configurationSetName")) }, SAYS],
    [{ set, destination: destination("receipts", true) }, SAYS],
    [{ set: setOfFirst }, SAYS],
    [{ set: setOfFirst, destination: destinationOfFirst(false) }, SAYS],
  ],
});
