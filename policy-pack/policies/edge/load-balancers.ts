import { isEmpty } from "../../values/values.ts";

/** Application, network and gateway load balancers, in both modules that make them. */
export const LOAD_BALANCERS = [
  "aws:lb/loadBalancer:LoadBalancer",
  "aws:alb/loadBalancer:LoadBalancer",
] as const;

/** A load balancer that does not say what it is, is an application load balancer. */
export const isApplication = (loadBalancerType: unknown): boolean =>
  isEmpty(loadBalancerType) || loadBalancerType === "application";
