@area:hardening/delivery
Feature: Hardening: sending codes
  Each message costs, and each code is a guess more.

  Background:
    Given Ada has an account with a second factor

  @rule:H-DELIVERY-01
  Rule: The number of codes sent to one phone number within an hour MUST be limited

    Example: of a hundred requests in a row some are refused
      Given Ada has begun to sign in on a new client
      When Ada asks 100 times in a row on the client for a code by text to "+12025550101"
      Then not all of them are accepted

  @rule:H-DELIVERY-02
  Rule: A code that could not be sent MUST NOT invalidate the code before it

    Example: the last code that arrived still works
      Given Ada has begun to sign in on a new client
      And Ada has asked the maximum number of times on the client for a code by text to "+12025550101"
      And Ada has the code sent to "+12025550101"
      When Ada asks on the client for a code by text to "+12025550101"
      Then it is refused
      And that code signs Ada in on the client
