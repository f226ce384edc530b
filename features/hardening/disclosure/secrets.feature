@area:hardening/disclosure
Feature: Hardening: what answers show
  Whoever knows the password alone does not learn the code.

  Background:
    Given Ada has an account with a second factor

  @rule:H-DISCLOSE-04
  Rule: A code that was sent MUST NOT appear in a response to whoever requested it

    Example: no response contains the code of a sign-in before it is entered
      Then no response contains a texted code of Ada before it is entered
