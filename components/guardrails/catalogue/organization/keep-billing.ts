import { z } from "zod";
import { denyGuardrail } from "../../guardrail.ts";
import { askingEach, people } from "../people.ts";

export const keepBilling = denyGuardrail({
  id: "keep-billing",
  kind: "scp",
  purpose: "Nobody in a member account changes how it is billed, paid or taxed.",
  presets: ["baseline"],
  target: "root",
  exempt: [],
  frameworks: ["NIST 800-53 AC-5", "NIST 800-53 CM-5", "ISO 27001 A.5.3"],
  parameters: z.strictObject({}),
  denials: () => [
    {
      Action: [
        "billing:PutContractInformation",
        "billing:RedeemCredits",
        "billing:UpdateBillingPreferences",
        "billing:UpdateIAMAccessPreference",
        "invoicing:PutInvoiceEmailDeliveryPreferences",
        "payments:CreatePaymentInstrument",
        "payments:DeletePaymentInstrument",
        "payments:MakePayment",
        "payments:UpdatePaymentInstrument",
        "payments:UpdatePaymentPreferences",
        "tax:BatchDeleteTaxRegistration",
        "tax:BatchPutTaxRegistration",
        "tax:DeleteTaxRegistration",
        "tax:PutTaxInheritance",
        "tax:PutTaxRegistration",
        "tax:UpdateExemptions",
      ],
    },
  ],
  probes: (place, _, account) => {
    const { developer, root } = people(place, account);
    return {
      denies: [
        ...askingEach(root, "*", ["billing:UpdateIAMAccessPreference"]),
        ...askingEach(developer, "*", [
          "billing:PutContractInformation",
          "billing:RedeemCredits",
          "billing:UpdateBillingPreferences",
          "invoicing:PutInvoiceEmailDeliveryPreferences",
          "payments:CreatePaymentInstrument",
          "payments:DeletePaymentInstrument",
          "payments:MakePayment",
          "payments:UpdatePaymentInstrument",
          "payments:UpdatePaymentPreferences",
          "tax:BatchDeleteTaxRegistration",
          "tax:BatchPutTaxRegistration",
          "tax:DeleteTaxRegistration",
          "tax:PutTaxInheritance",
          "tax:PutTaxRegistration",
          "tax:UpdateExemptions",
        ]),
      ],
      allows: askingEach(developer, "*", [
        "billing:GetBillingPreferences",
        "ce:GetPreferences",
        "payments:ListPaymentPreferences",
        "tax:GetTaxRegistration",
      ]),
    };
  },
});
