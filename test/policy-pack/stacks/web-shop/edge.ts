// CloudFront and its web ACL.
import * as cloudfront from "@pulumi/aws/cloudfront/index.js";
import * as cloudwatch from "@pulumi/aws/cloudwatch/index.js";
import type * as lb from "@pulumi/aws/lb/index.js";
import * as wafv2 from "@pulumi/aws/wafv2/index.js";

/** Puts the load balancer on the Internet. */
export function publish(alb: lb.LoadBalancer): void {
  const wafLogs = new cloudwatch.LogGroup("shop-waf", { name: "aws-waf-logs-shop", retentionInDays: 365 });
  const acl = new wafv2.WebAcl("shop", {
    scope: "CLOUDFRONT",
    region: "us-east-1",
    defaultAction: { allow: {} },
    visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "shop", sampledRequestsEnabled: true },
    rules: [
      {
        name: "common",
        priority: 1,
        overrideAction: { none: {} },
        statement: {
          managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" },
        },
        visibilityConfig: {
          cloudwatchMetricsEnabled: true,
          metricName: "common",
          sampledRequestsEnabled: false,
        },
      },
    ],
  });
  new wafv2.WebAclLoggingConfiguration("shop", {
    resourceArn: acl.arn,
    region: "us-east-1",
    logDestinationConfigs: [wafLogs.arn],
  });
  new cloudfront.Distribution("shop", {
    enabled: true,
    webAclId: acl.arn,
    origins: [
      {
        originId: "alb",
        domainName: alb.dnsName,
        customOriginConfig: {
          httpPort: 80,
          httpsPort: 443,
          originProtocolPolicy: "https-only",
          originSslProtocols: ["TLSv1.2"],
        },
      },
    ],
    defaultCacheBehavior: {
      targetOriginId: "alb",
      viewerProtocolPolicy: "redirect-to-https",
      allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
      cachedMethods: ["GET", "HEAD"],
      cachePolicyId: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
    },
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
  });
}
