import { at, isEmpty, list } from "../../values/values.ts";

export const CONFIGURATION = "aws:sagemaker/endpointConfiguration:EndpointConfiguration";

/** Whether an endpoint of this configuration is serverless; such a one captures no data. */
export function isServerless(properties: unknown): boolean {
  const variants = list(at(properties, "productionVariants") as readonly unknown[] | undefined);
  return variants.some((variant) => !isEmpty(at(variant, "serverlessConfig")));
}

export const served = {
  productionVariants: [
    { modelName: "churn", variantName: "only", initialInstanceCount: 1, instanceType: "ml.m5.large" },
  ],
};

export const servedWithoutServer = {
  productionVariants: [{ modelName: "churn", serverlessConfig: { maxConcurrency: 5, memorySizeInMb: 2048 } }],
};
