@area:un-enrolment @property
Feature: Undo link: properties
  Searches over two people who enrol, wait, sign in and follow their links, before and after the two weeks end.

  @rule:UNENROL-11
  Rule: The undo link MUST NOT work after two weeks

    Example: in any sequence of enrolling, waiting and undoing, an undo link undoes only its own enrolment, once and in time
      Then this always holds: "an undo link undoes only its own enrolment, once and within two weeks, and nothing else turns the code off"
