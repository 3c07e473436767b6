import { a, ref } from "../../model/example-stack.ts";
import { type Severity, stackPolicy } from "../../model/policy.ts";
import { at, isEmpty, list, text } from "../../values/values.ts";

const ENVIRONMENT = "aws:elasticbeanstalk/environment:Environment";
const TEMPLATE = "aws:elasticbeanstalk/configurationTemplate:ConfigurationTemplate";

interface Option {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly namespace: string;
  readonly name: string;
  /** What must be set; in lower case, as AWS takes any. */
  readonly value: string;
  /** What stands in an example that fails. */
  readonly otherwise: string;
  readonly says: string;
}

/** An environment has its options from its own settings first, and from its configuration template second. */
const option = ({ namespace, name, value, otherwise, says, ...about }: Option) => {
  const valueIn = (settings: unknown): string | undefined => {
    const found = list(settings as readonly unknown[] | undefined).find(
      (setting) => at(setting, "namespace") === namespace && at(setting, "name") === name,
    );
    return found === undefined ? undefined : text(at(found, "value")).toLowerCase();
  };
  const set = (to: string, changed: object = {}) => ({
    application: "acme",
    settings: [{ namespace, name, value: to, ...changed }],
  });
  const environment = (properties: object = {}) => a(ENVIRONMENT, { application: "acme", ...properties });
  const templated = environment({ templateName: ref("template", "name") });

  return stackPolicy({
    ...about,
    service: "Elastic Beanstalk",
    write: [`settings: [{ namespace: "${namespace}",`, `  name: "${name}", value: "${value}" }],`],
    types: [ENVIRONMENT],
    beside: [TEMPLATE],
    companions: (resource, stack) => {
      const own = valueIn(resource.properties.settings);
      if (own !== undefined) return own !== value && says;
      const [template] = stack.referred(resource, "templateName", TEMPLATE);
      if (template !== undefined) return valueIn(template.properties.settings) !== value && says;
      return isEmpty(resource.properties.templateName) && says;
    },
    passes: [
      { environment: environment(set(value)) },
      { environment: environment(set(value.toUpperCase())) },
      { environment: templated, template: a(TEMPLATE, set(value)) },
      // Another stack's template is another stack's matter.
      { environment: environment({ templateName: "acme-standard" }) },
      {
        environment: environment({ ...set(value), templateName: ref("template", "name") }),
        template: a(TEMPLATE, set(otherwise)),
      },
    ],
    fails: [
      [{ environment: environment() }, says],
      [{ environment: environment({ settings: [] }) }, says],
      [{ environment: environment(set(otherwise)) }, says],
      [{ environment: environment(set(value, { namespace: "aws:elasticbeanstalk:environment" })) }, says],
      [{ environment: environment(set(value, { name: "AnotherOption" })) }, says],
      [{ environment: templated, template: a(TEMPLATE, { application: "acme" }) }, says],
      [{ environment: templated, template: a(TEMPLATE, set(otherwise)) }, says],
      [
        {
          environment: environment({ ...set(otherwise), templateName: ref("template", "name") }),
          template: a(TEMPLATE, set(value)),
        },
        says,
      ],
    ],
  });
};

export default [
  {
    id: "beanstalk-cloudwatch-logs",
    title: "An environment streams its logs to CloudWatch",
    severity: "high" as const,
    why: "The logs of an instance go with it, and Beanstalk replaces instances whenever it likes.",
    namespace: "aws:elasticbeanstalk:cloudwatch:logs",
    name: "StreamLogs",
    value: "true",
    otherwise: "false",
    says: "It keeps its logs on its instances only.",
  },
  {
    id: "beanstalk-enhanced-health",
    title: "An environment reports enhanced health",
    severity: "low" as const,
    why: "Basic health is green while every second request fails.",
    namespace: "aws:elasticbeanstalk:healthreporting:system",
    name: "SystemType",
    value: "enhanced",
    otherwise: "basic",
    says: "It reports basic health only.",
  },
].map(option);
