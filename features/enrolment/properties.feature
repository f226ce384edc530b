@area:enrolment @property
Feature: Enrolment: any history of it
  Two people begin, give numbers, enter codes, wait and leave it unfinished, in
  any order and around the end of what it waits for.

  @rule:ENROL-18
  Rule: Until the enrolment code is accepted, the account MUST keep its earlier sign-in rules

    Example: in any sequence of beginning, giving numbers, entering codes and waiting, an unfinished enrolment changes nothing
      Then this always holds: "an enrolment changes nothing before it is finished, which it can be only within its time and with its own code"
