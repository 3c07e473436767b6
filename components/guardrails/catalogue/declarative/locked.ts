import type { Json } from "../../guardrail.ts";

const LOCK = { "@@operators_allowed_for_child_policies": ["@@none"] };

/** A value that no document of a unit or account below alters. */
export const locked = (value: Json): Json => ({ ...LOCK, "@@assign": value });

/** Places that no document below adds another to. */
export const lockedPlaces = (places: Readonly<Record<string, Json>>): Json => ({ ...LOCK, ...places });

/** A value that a unit or an account may set otherwise. */
export const open = (value: Json): Json => ({ "@@assign": value });
