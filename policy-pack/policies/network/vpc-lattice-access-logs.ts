import { a, ref } from "../../model/example-stack.ts";
import { stackPolicy } from "../../model/policy.ts";

const SERVICE = "aws:vpclattice/service:Service";
const SERVICE_NETWORK = "aws:vpclattice/serviceNetwork:ServiceNetwork";
const SUBSCRIPTION = "aws:vpclattice/accessLogSubscription:AccessLogSubscription";

const SAYS = "No access log subscription is about it.";

const service = a(SERVICE, { name: "orders", authType: "AWS_IAM" });
const network = a(SERVICE_NETWORK, { name: "shop", authType: "AWS_IAM" });
const subscriptionTo = (name: string, property = "id") =>
  a(SUBSCRIPTION, {
    resourceIdentifier: ref(name, property),
    destinationArn: "arn:aws:s3:::acme-lattice-logs",
  });

export default stackPolicy({
  id: "vpc-lattice-access-logs",
  title: "Every VPC Lattice service and service network has access logs",
  service: "VPC Lattice",
  severity: "medium",
  why: "Nobody can tell which workload called which service, or was refused.",
  write: [
    'new aws.vpclattice.AccessLogSubscription("logs",',
    "  { resourceIdentifier: service.arn, destinationArn: logs.arn });",
  ],
  types: [SERVICE, SERVICE_NETWORK],
  beside: [SUBSCRIPTION],
  companions: (resource, stack) =>
    stack.referring(resource, "resourceIdentifier", SUBSCRIPTION).length === 0 && SAYS,
  passes: [
    { service, subscription: subscriptionTo("service") },
    { network, subscription: subscriptionTo("network", "arn") },
  ],
  fails: [
    [{ service }, SAYS],
    [{ network }, SAYS],
    [{ service, network, subscription: subscriptionTo("network") }, SAYS],
  ],
});
