@area:hardening/sessions @property
Feature: Hardening: second factors, sessions and resets in any order
  Stories of two people are played on the service and in the reference under its declaration.

  @rule:H-SESSION-01
  Rule: Every sign-in MUST create its own session token

    Example: in any sequence of actions, the service gives the same answers as the hardened reference
      Then this always holds: "in any sequence with second factors, sessions and resets, people can do what is declared, and no more"
