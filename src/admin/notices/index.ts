// The live region: `announce(t('…'))` says to screen readers what the eye sees by itself. What all should see is the kit's `toast`.
export { announce, LiveRegion } from './live-region.tsx';
