@area:phones @property
Feature: Phone numbers: strange input
  A number can be written in many ways. Whatever is taken for one waits until the code
  that went there comes back.

  @rule:PHONE-05
  Rule: A number that is not verified yet MUST NOT be offered or used for sign-in codes

    Example: in the place of a number
      Then it always holds that whatever stands in the place of a number to add, it is not taken for what it is not

  @rule:PHONE-06
  Rule: The service must offer to remove a trusted number while another one remains

    Example: in the place of the id of a number
      Then it always holds that whatever stands in the place of the id of a number to remove, it is not taken for what it is not

  @rule:PHONE-15
  Rule: A wrong code MUST NOT verify an added number or change the numbers on file

    Example: in the place of the code that went there
      Then it always holds that whatever stands in the place of the code of an added number, it is not taken for what it is not
