import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";

const DIRECTORY = "aws:directoryservice/directory:Directory";
const SUBSCRIPTION = "aws:directoryservice/logSubscription:LogSubscription";

const SAYS = "No log subscription forwards its security logs.";

const named = { name: "corp.acme.example", password: "from-the-secret-store" };
const directory = a(DIRECTORY, { ...named, type: "MicrosoftAD", edition: "Standard" });
const logGroupName = "/aws/directoryservice/corp";

export default stackPolicy({
  id: "directory-log-forwarding",
  title: "A managed Active Directory forwards its security logs",
  service: "Directory Service",
  severity: "medium",
  why: "Guessed passwords and new administrators of the domain stay in the controllers, which nobody may enter.",
  write: [
    'new aws.directoryservice.LogSubscription("corp",',
    "  { directoryId: directory.id, logGroupName: logGroup.name });",
  ],
  types: [DIRECTORY],
  beside: [SUBSCRIPTION],
  // Simple AD, which is the default, and AD Connector cannot forward.
  companions: (resource, stack) =>
    resource.properties.type === "MicrosoftAD" &&
    stack.referring(resource, "directoryId", SUBSCRIPTION).length === 0 &&
    SAYS,
  passes: [
    { directory, subscription: a(SUBSCRIPTION, { directoryId: ref("directory"), logGroupName }) },
    { directory: a(DIRECTORY, { ...named, size: "Small" }) },
    { directory: a(DIRECTORY, { ...named, type: "ADConnector", size: "Small" }) },
  ],
  fails: [
    [{ directory }, SAYS],
    [{ directory, subscription: a(SUBSCRIPTION, { directoryId: "d-0a1b2c3d4e", logGroupName }) }, SAYS],
  ],
});
