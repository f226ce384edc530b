@area:enrolment @property
Feature: Enrolment: properties
  Searches over enrolments of two people that are begun, continued and abandoned in any order, before and after their
  time ends.

  @rule:ENROL-18
  Rule: Until the enrolment code is accepted, the account MUST keep its earlier sign-in rules

    Example: in any sequence of beginning, giving numbers, entering codes and waiting, an unfinished enrolment changes nothing
      Then this always holds: "an enrolment changes nothing until it is completed, which takes its own code within its lifetime"
