@area:hardening/sessions @property
Feature: Hardening: second factors, sessions and resets in any order
  Two people act in any order. The answers of the service are compared with those of the reference
  under the same declaration.

  @rule:H-SESSION-01
  Rule: Every sign-in MUST create its own session token

    Example: in any sequence of actions, the service gives the same answers as the hardened reference
      Then this always holds: "in any sequence with second factors, sessions and resets, people can do what is declared, and no more"
