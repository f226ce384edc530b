@area:phones @property
Feature: Trusted numbers: properties
  Searches over adding, verifying, using and removing numbers, down to the last number and up to the limit.

  @rule:PHONE-05
  Rule: The service MUST NOT offer an unverified number for sign-in codes or send them to it

    Example: in any sequence of adding, verifying, using and removing, only verified numbers get codes, one stays, and the limit holds
      Then this always holds: "only verified numbers get codes, the last of them always stays, and the limit on numbers holds"
