@area:phones @property
Feature: Trusted numbers: simultaneous requests
  The last number stays even when all numbers are removed at the same time.

  @rule:PHONE-02
  Rule: The service MUST refuse to remove the last trusted number

    Example: simultaneous removals of all numbers leave one number
      Then this always holds: "removals of all numbers at the same time have the same effects as one after another"

  @rule:PHONE-03
  Rule: The service must let the owner add trusted numbers after enrolment

    Example: simultaneous additions of one number add it once
      Then this always holds: "additions of one number at the same time have the same effects as one after another"
