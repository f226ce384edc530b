@area:phones @property
Feature: Phone numbers: requests that meet
  The last number stays also when all of them are removed at the same moment.

  @rule:PHONE-02
  Rule: Removing the last trusted number MUST be refused

    Example: all numbers at the same moment
      Then it always holds that removals of all numbers, at the same moment, leave what some order of them leaves

  @rule:PHONE-03
  Rule: The service must offer to add trusted numbers after enrolment

    Example: one number, added by many
      Then it always holds that additions of one number, at the same moment, leave what some order of them leaves
