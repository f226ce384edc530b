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
