import type { Registration } from "./registration.ts";
import { typeOf } from "./urn.ts";

const packageOf = (type: string): string => type.split(":")[0] ?? "";

/** The package that a provider's reference (`URN::id`) serves: the last part of `pulumi:providers:aws`. */
const packageOfProvider = (reference: string): string => typeOf(reference).split(":")[2] ?? "";

/**
 * What the engine passes from a parent to a child that says nothing itself: `protect`, `retainOnDelete`, and the
 * provider. See `inheritFromParent` and `resolveProvider` in the engine's source_eval.go.
 */
export function inherit(child: Registration, parent: Registration | undefined): Registration {
  const providers = child.custom
    ? child.providers
    : new Map([...(parent && !parent.custom ? parent.providers : []), ...child.providers]);
  return {
    ...child,
    protect: child.protect ?? parent?.protect,
    retainOnDelete: child.retainOnDelete ?? parent?.retainOnDelete,
    provider: child.custom ? providerOf(child, parent) : child.provider,
    providers,
  };
}

function providerOf(child: Registration, parent: Registration | undefined): string {
  const package_ = packageOf(child.type);
  if (child.provider !== "") return child.provider;
  if (parent && packageOfProvider(parent.provider) === package_) return parent.provider;
  return child.providers.get(package_) ?? parent?.providers.get(package_) ?? "";
}
