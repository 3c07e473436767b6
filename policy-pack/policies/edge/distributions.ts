import { a } from "../../model/example-stack.ts";

export const DISTRIBUTION = "aws:cloudfront/distribution:Distribution";
/** One distribution for many tenants. It has standard logs of the second version only. */
export const MULTITENANT_DISTRIBUTION = "aws:cloudfront/multitenantDistribution:MultitenantDistribution";

const DOMAIN = "origin.acme.example";

/** A distribution for examples, with a configuration of legacy logs. */
export const distributionWith = (extra: { loggingConfig?: { bucket?: string; includeCookies?: boolean } }) =>
  a(DISTRIBUTION, {
    enabled: true,
    origins: [{ originId: "web", domainName: DOMAIN }],
    defaultCacheBehavior: {
      targetOriginId: "web",
      viewerProtocolPolicy: "redirect-to-https",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
    },
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
    ...extra,
  });

export const distribution = distributionWith({});

export const multitenantDistribution = a(MULTITENANT_DISTRIBUTION, {
  comment: "shops",
  enabled: true,
  origins: [{ id: "web", domainName: DOMAIN }],
  defaultCacheBehavior: {
    targetOriginId: "web",
    viewerProtocolPolicy: "redirect-to-https",
    allowedMethods: { items: ["GET", "HEAD"], cachedMethods: ["GET", "HEAD"] },
  },
  tenantConfig: {},
  viewerCertificate: {},
});
