import { resourcePolicy } from "../../model/policy.ts";
import { CONFIGURATION, isServerless, served, servedWithoutServer } from "./endpoints.ts";

const SAYS = "It captures no data.";

const capture = {
  destinationS3Uri: "s3://acme-captured/churn",
  initialSamplingPercentage: 100,
  captureOptions: [{ captureMode: "InputAndOutput" }],
};

export default resourcePolicy({
  id: "sagemaker-data-capture",
  title: "An endpoint captures what is asked of its model and what it answers",
  service: "SageMaker",
  severity: "low",
  why: "Why a customer got an answer, or how somebody probed the model, cannot be told afterwards.",
  write: [
    "dataCaptureConfig: { enableCapture: true, initialSamplingPercentage: 100, destinationS3Uri,",
    '  captureOptions: [{ captureMode: "Input" }, { captureMode: "Output" }] },',
  ],
  types: [CONFIGURATION],
  optIn: true,
  violation: (properties) =>
    properties.dataCaptureConfig?.enableCapture !== true && !isServerless(properties) && SAYS,
  passes: [
    { ...served, dataCaptureConfig: { ...capture, enableCapture: true } },
    { ...served, dataCaptureConfig: { ...capture, enableCapture: true, initialSamplingPercentage: 10 } },
    servedWithoutServer,
  ],
  fails: [
    [served, SAYS],
    [{ productionVariants: [] }, SAYS],
    [{ ...served, dataCaptureConfig: capture }, SAYS],
    [{ ...served, dataCaptureConfig: { ...capture, enableCapture: false } }, SAYS],
  ],
});
