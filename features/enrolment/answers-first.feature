@area:enrolment
Feature: Enrolment: answers before the number
  Where security questions are asked, they are asked on every device and for both ways of sending the code.

  Background:
    Given Ada has an account without a second factor
    And Ada's security answers are "Rex"

  @rule:ENROL-10
  Rule: The security questions MUST be answered before enrolment accepts a phone number

    Scenario Outline: on a <kind>, a number to be verified by <method> is refused before the answers are given
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      And Ada has begun enrolment on the <kind>
      When Ada enters the number "+12025550144" during enrolment, to be verified by <method>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples: on a Mac, a tablet, and by call
        | kind   | method |
        | Mac    | text   |
        | Mac    | call   |
        | tablet | text   |
        | tablet | call   |

    Scenario Outline: <which> is refused before the answers are given, to be verified by <method>
      Given <state>
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      When Ada enters the number "+12025550144" during enrolment, to be verified by <method>
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples: whatever is known of the number
        | which                               | state                                             | method |
        | a trusted number                    | Ada also has the trusted number "+12025550144"    | text   |
        | a trusted number                    | Ada also has the trusted number "+12025550144"    | call   |
        | an unverified number                | Ada also has the unverified number "+12025550144" | text   |
        | an unverified number                | Ada also has the unverified number "+12025550144" | call   |
        | another number than the trusted one | Ada also has the trusted number "+12025550111"    | text   |

    Example: a number that an earlier enrolment accepted is refused before the answers are given again
      Given Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      And Ada's enrolment asks for security answers
      And Ada has answered the security questions
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      And Ada has begun enrolment on the phone
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then it is refused
      And nothing changed
      And nothing was sent

    Scenario Outline: answers given to an enrolment on the phone do not count for one on a <kind>
      Given Ada is also signed in on an untrusted phone at the minimum version
      And Ada is also signed in on an untrusted <kind> at the minimum version
      And Ada has begun enrolment on the phone
      And Ada's enrolment asks for security answers
      And Ada has answered the security questions
      And Ada has begun enrolment on the <kind>
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples: other devices
        | kind   |
        | Mac    |
        | tablet |

  @rule:ENROL-09
  Rule: After a wrong answer to a security question, enrolment MUST NOT continue

    Scenario Outline: a wrong answer is refused on a <kind>
      Given Ada is also signed in on an untrusted <kind> at the minimum version
      And Ada has begun enrolment on the <kind>
      And Ada's enrolment asks for security answers
      When Ada answers the security questions with a wrong answer
      Then it is refused
      And Ada's enrolment does not accept the number "+12025550144"

      Examples: other devices
        | kind   |
        | Mac    |
        | tablet |
