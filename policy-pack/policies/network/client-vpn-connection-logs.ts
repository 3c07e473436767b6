import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "It does not log connections.";

const endpoint = {
  serverCertificateArn: "arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-server",
  clientCidrBlock: "10.100.0.0/16",
  authenticationOptions: [
    {
      type: "certificate-authentication",
      rootCertificateChainArn: "arn:aws:acm:eu-west-1:111122223333:certificate/0a1b2c3d-root",
    },
  ],
};

export default resourcePolicy({
  id: "client-vpn-connection-logs",
  title: "A Client VPN endpoint logs connections",
  service: "EC2 Client VPN",
  severity: "low",
  why: "Nobody can tell who came in by the VPN, when and from where.",
  write: ["connectionLogOptions: { enabled: true, cloudwatchLogGroup: logs.name },"],
  types: ["aws:ec2clientvpn/endpoint:Endpoint"],
  violation: ({ connectionLogOptions }) => connectionLogOptions?.enabled !== true && SAYS,
  passes: [
    { ...endpoint, connectionLogOptions: { enabled: true, cloudwatchLogGroup: "/acme/vpn" } },
    {
      ...endpoint,
      connectionLogOptions: { enabled: true, cloudwatchLogGroup: "/acme/vpn", cloudwatchLogStream: "staff" },
    },
  ],
  fails: [
    [{ ...endpoint, connectionLogOptions: { enabled: false } }, SAYS],
    [{ ...endpoint, connectionLogOptions: { enabled: false, cloudwatchLogGroup: "/acme/vpn" } }, SAYS],
  ],
});
