import { resourcePolicy } from "../../model/policy.ts";

const SAYS = "Its observability is not turned on.";

const SERVICE = {
  serviceName: "orders",
  sourceConfiguration: {
    imageRepository: {
      imageIdentifier: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders:1",
      imageRepositoryType: "ECR",
    },
  },
};

const CONFIGURATION = "arn:aws:apprunner:eu-west-1:111122223333:observabilityconfiguration/orders/1/0a1b2c";

export default resourcePolicy({
  id: "apprunner-observability",
  title: "A service traces its requests",
  service: "App Runner",
  severity: "low",
  why: "There is no host to look at: without traces a slow request to the service stays a riddle.",
  write: [
    "observabilityConfiguration: { observabilityEnabled: true,",
    "  observabilityConfigurationArn: configuration.arn },",
  ],
  types: ["aws:apprunner/service:Service"],
  violation: ({ observabilityConfiguration }) =>
    observabilityConfiguration?.observabilityEnabled !== true && SAYS,
  passes: [
    { ...SERVICE, observabilityConfiguration: { observabilityEnabled: true } },
    {
      ...SERVICE,
      observabilityConfiguration: {
        observabilityEnabled: true,
        observabilityConfigurationArn: CONFIGURATION,
      },
    },
  ],
  fails: [
    [SERVICE, SAYS],
    [{ ...SERVICE, observabilityConfiguration: { observabilityEnabled: false } }, SAYS],
  ],
});
