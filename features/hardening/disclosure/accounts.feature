@area:hardening/disclosure
Feature: Hardening: who has an account
  An answer does not tell a stranger whether there is such an account.

  Background:
    Given Ada has an account with a second factor

  @rule:H-DISCLOSE-01
  Rule: A refused sign-in SHOULD look the same whether the identifier is known or not

    Example: a wrong password gets the same response
      When a stranger tries a wrong password for Ada and for an unknown identifier
      Then both responses look the same

  @rule:H-DISCLOSE-02
  Rule: The response to a forgotten password SHOULD look the same whether the identifier is known or not

    Example: a report of a forgotten password gets the same response
      When a stranger reports a forgotten password for Ada and for an unknown identifier
      Then both responses look the same

  @rule:H-DISCLOSE-03
  Rule: The response to a recovery request SHOULD look the same whether the identifier is known or not

    Example: a request for recovery gets the same response
      When a stranger asks for a recovery of Ada and of an unknown identifier
      Then both responses look the same
