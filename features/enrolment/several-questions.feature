@area:enrolment
Feature: Enrolment: several security questions
  Where several questions are on file, each of them needs the right answer.

  @rule:ENROL-09
  Rule: After a wrong answer to a security question, enrolment MUST NOT continue

    Background:
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada's security answers are "Rex, Oslo, 1999"
      And Ada has begun enrolment on the phone
      And Ada's enrolment asks for security answers

    Example: answers that are all right are accepted
      When Ada answers the security questions
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Scenario Outline: security questions answered with <answers> are refused
      When Ada answers the security questions with <answers>
      Then it is refused
      And Ada's enrolment does not accept the number "+12025550144"

      Examples: not all of them
        | answers                |
        | the last answer wrong  |
        | no answers             |
        | the first answer alone |
        | the answers in reverse |
