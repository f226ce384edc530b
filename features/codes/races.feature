@area:codes @property
Feature: Verification codes: requests that meet
  Limits are counted and codes are used up by one request after the other, also when
  all of them come at the same moment.

  @rule:CODE-05
  Rule: A verification code MUST NOT be accepted after its lifetime

    Example: entries at the end of its life
      Then it always holds that entries of a code and the end of its life, at the same moment, leave what some order of them leaves

  @rule:CODE-08
  Rule: The service must offer to send the code of a waiting sign-in to a trusted phone number instead

    Example: more demands than are answered
      Then it always holds that demands for a code by text, at the same moment, leave what some order of them leaves

  @rule:CODE-16
  Rule: A trusted device MUST generate a code on demand, also when the pushed one never arrived or was dismissed

    Example: one code for many sign-ins that wait
      Then it always holds that entries of one generated code in several sign-ins, at the same moment, leave what some order of them leaves
