import { resourcePolicy } from "../../model/policy.ts";
import { isEmpty } from "../../values/values.ts";

const SAYS = "It is kept out of the transparency logs.";

const OFF = { certificateTransparencyLoggingPreference: "DISABLED" };

export default resourcePolicy({
  id: "acm-transparency-logging",
  title: "A public certificate is in the transparency logs",
  service: "ACM",
  severity: "medium",
  why: "Who watches those logs for forged certificates can't tell one's own from others, and browsers refuse it.",
  write: ['options: { certificateTransparencyLoggingPreference: "ENABLED" },'],
  types: ["aws:acm/certificate:Certificate"],
  // Certificates of a private authority, and imported ones, are none that ACM could log.
  violation: ({ options, certificateAuthorityArn, certificateBody }) =>
    options?.certificateTransparencyLoggingPreference === "DISABLED" &&
    isEmpty(certificateAuthorityArn) &&
    isEmpty(certificateBody) &&
    SAYS,
  passes: [
    { domainName: "example.com", validationMethod: "DNS" },
    { domainName: "example.com", options: { certificateTransparencyLoggingPreference: "ENABLED" } },
    {
      domainName: "acme.internal",
      options: OFF,
      certificateAuthorityArn: "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/1234abcd",
    },
    { certificateBody: "-----BEGIN CERTIFICATE-----", options: OFF },
  ],
  fails: [
    [{ domainName: "example.com", options: OFF }, SAYS],
    [{ domainName: "example.com", options: OFF, certificateAuthorityArn: "", certificateBody: "" }, SAYS],
  ],
});
