import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { asking, developer, outsider } from "../people.ts";
import { ASSUME_ROLE } from "./services.ts";

const Action = ["sts:AssumeRoleWithWebIdentity"];

const subjectOf = (provider: string): string => `${provider}:sub`;

/**
 * Providers by their name as condition keys have it, without `https://`, each with patterns of the subjects that it
 * vouches for: `token.actions.githubusercontent.com: [repo:acme/*]`. Clusters of EKS and identity pools of Cognito are
 * providers like any other: what is not listed is shut, and with no list all of it.
 */
export const trustedOidc = denyGuardrail({
  id: "trusted-oidc",
  kind: "rcp",
  purpose: "Nobody signs in by a web identity, but subjects of listed providers.",
  presets: ["strict"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 IA-8", "NIST 800-53 AC-3", "PCI DSS 7.2.1", "ISO 27001 A.5.16"],
  parameters: z.strictObject({
    providers: z
      .record(
        z.string().regex(/^[a-z0-9.-]+(\/[\w./-]+)?$/i, "a provider without https://, such as gitlab.com"),
        z.array(z.string().min(1)).min(1),
      )
      .default({}),
  }),
  denials: (_, { providers }) => {
    const listed = Object.entries(providers);
    const unknown = Object.fromEntries(listed.map(([provider]) => [subjectOf(provider), "true"]));
    return [
      { Action, ...(listed.length > 0 && { Condition: { Null: unknown } }) },
      ...listed.map(([provider, subjects]) => ({
        Action,
        Condition: {
          Null: { [subjectOf(provider)]: "false" },
          StringNotLike: { [subjectOf(provider)]: subjects },
        },
      })),
    ];
  },
  // Who signs in so has no principal of AWS yet: anybody stands for them.
  probes: (place, { providers }, account) => {
    const { partition } = place;
    const application = ASSUME_ROLE.resource(place, account);
    const signIn = asking(outsider(partition));
    const withSubject = (provider: string, subject: string) =>
      signIn("sts:AssumeRoleWithWebIdentity", application, { [subjectOf(provider)]: subject });
    const assume = asking(developer(partition, account));
    const listed = Object.entries(providers);
    return {
      denies: [
        signIn("sts:AssumeRoleWithWebIdentity", application),
        withSubject("cognito-identity.amazonaws.com", "eu-west-1:stranger"),
        withSubject("accounts.google.com", "stranger"),
        ...listed.map(([provider]) => withSubject(provider, "stranger")),
      ],
      allows: [
        ...listed.flatMap(([provider, subjects]) =>
          subjects.map((subject) => withSubject(provider, subject.replaceAll("*", "any"))),
        ),
        assume("sts:AssumeRole", application),
        assume("sts:AssumeRoleWithSAML", application),
        assume("sts:TagSession", application),
      ],
    };
  },
});
