import { config } from '../config.ts';

/** The address of the portal as people open it: as set, or else (outside production) as asked. */
export const portalOrigin = (url: URL): string => config().ORIGIN ?? url.origin;
