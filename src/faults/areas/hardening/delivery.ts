import type { FaultsOf } from '../../fault.ts'

/** Defects of sending codes, by the rule of hardening that each breaks. */
export const deliveryFaults = {
  'H-DELIVERY-01': [
    {
      name: 'hardening-codes-sent-without-limit',
      summary: 'Codes are sent as often as somebody asks',
      policy: { codes: { maySend: () => true } },
    },
  ],
  'H-DELIVERY-02': [
    {
      name: 'hardening-refused-sending-voids-code',
      summary: 'Who asks for one code too many loses the code before it',
      policy: { codes: { refusedSendingVoids: () => true } },
    },
  ],
} as const satisfies FaultsOf<'H-DELIVERY'>
