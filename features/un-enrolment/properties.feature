@area:un-enrolment @property
Feature: The undo link: any history of enrolments
  Two people enrol, wait, sign in and follow their links, in any order and
  around the end of the two weeks.

  @rule:UNENROL-11
  Rule: The undo link MUST NOT work after two weeks

    Example: in any sequence of enrolling, waiting and undoing, an undo link undoes only its own enrolment, once and in time
      Then this always holds: "an undo link undoes its own enrolment, once and within two weeks, and nothing else turns the code off"
