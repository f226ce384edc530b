@area:phones @property
Feature: Trusted numbers: strange input
  A number can be written in many ways. Whatever the service accepts as a number has to be verified by a code.

  @rule:PHONE-05
  Rule: The service MUST NOT offer an unverified number for sign-in codes or send them to it

    Example: a malformed number is refused
      Then this always holds: "no malformed value is accepted as a number to add"

  @rule:PHONE-06
  Rule: The service must let the owner remove a trusted number while another one remains

    Example: a malformed id removes no number
      Then this always holds: "no malformed value is accepted as the id of a number to remove"

  @rule:PHONE-15
  Rule: A wrong code MUST NOT verify an added number or change the numbers of the account

    Example: a malformed code is refused
      Then this always holds: "no malformed value is accepted as the code that verifies an added number"
