@area:codes @property
Feature: Verification codes: properties
  Searches over sign-ins, messages, entries and waits in any order.

  @rule:CODE-05
  Rule: The service MUST accept a verification code until the end of its lifetime, and MUST refuse it from then on

    Example: in any sequence of sign-ins, messages, entries and waits, a code works once, for its own sign-in, within its lifetime
      Then this always holds: "a code works once, for its own sign-in, and only within its lifetime"

    Example: a counterexample can be replayed as a scenario
      Given Ada has an account with a second factor
      When Ada signs in on a new client
      And Ada asks on the client for a code by text to "+12025550101"
      And Ada enters the code of message 1 on the client
      Then it is accepted

    Example: a counterexample can have codes of every kind
      Given the service lets people sign in on devices
      And trusted devices can show codes
      And the service can send codes by call
      And trusted devices can generate codes
      And Ada has an account with two-factor authentication
      When Ada signs in on a new tablet
      And Ada signs in on a new Mac
      And Ada asks on the tablet for a code by call to "+12025550101"
      And Ada allows request 2 on her trusted phone
      And Ada generates a code on her trusted phone
      And Ada enters the code of request 2 on the Mac
      And Ada enters generated code 1 on the tablet
      Then it is accepted
