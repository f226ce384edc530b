@area:codes @property
Feature: Verification codes: whatever is done, and whenever
  Stories that nobody thought of: sign-ins, messages, entries and waits in any
  order, at any moment.

  @rule:CODE-05
  Rule: A verification code MUST NOT be accepted after its lifetime

    Example: any order of sign-ins, messages, entries and waits
      Then it always holds that a code works once, for its own sign-in, and only within its life

    Example: a story as a counterexample tells it
      Given Ada has an account with a second factor
      When Ada signs in on a new client
      And Ada asks on the client for a code by text to "+12025550101"
      And Ada enters the code of message 1 on the client
      Then it is accepted
