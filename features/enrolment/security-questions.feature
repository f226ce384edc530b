@area:enrolment
Feature: Enrolment: security questions
  An account may have security questions from before. A service may ask for their answers first, or have new questions
  created on the web.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version

  @rule:ENROL-08
  Rule: The service MAY ask for the answers to the security questions during enrolment

    Example: an owner with questions on file can enrol, whether they are asked or not
      Given Ada's security answers are "Rex"
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Example: an owner without questions on file is asked nothing
      When Ada begins enrolment on the phone
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

  @rule:ENROL-09
  Rule: After a wrong answer to a security question, enrolment MUST NOT continue

    The limit that the service declares for wrong answers is tested here too.

    Background:
      Given Ada's security answers are "Rex"
      And Ada has begun enrolment on the phone
      And Ada's enrolment asks for security answers

    Example: a wrong answer is refused
      When Ada answers the security questions with a wrong answer
      Then it is refused
      And nothing changed
      And nothing was sent
      And two-factor authentication is off for Ada

    Example: no number is accepted after a wrong answer
      When Ada answers the security questions with a wrong answer
      Then it is refused
      And Ada's enrolment does not accept the number "+12025550144"
      And two-factor authentication is off for Ada

    Example: after the right answers, the enrolment continues
      When Ada answers the security questions
      Then it is accepted
      And Ada can finish enrolment with the number "+12025550144"

    Scenario Outline: after <wrong> wrong answers in a row, the right answers are <verdict>
      Given Ada has given wrong answers <wrong> times during enrolment
      When Ada answers the security questions
      Then it is <verdict>

      Examples: around the limit
        | wrong                      | verdict  |
        | all but one of the allowed | accepted |
        | the maximum number of      | refused  |

    Example: another enrolment does not reset the count of wrong answers
      Given Ada has given wrong answers all but one of the allowed times during enrolment
      And Ada has begun enrolment on the phone
      And Ada has given wrong answers 1 time during enrolment
      When Ada answers the security questions
      Then it is refused

    Example: right answers reset the count of wrong answers
      Given Ada has given wrong answers all but one of the allowed times during enrolment
      And Ada has answered the security questions
      And Ada has begun enrolment on the phone
      And Ada has given wrong answers all but one of the allowed times during enrolment
      When Ada answers the security questions
      Then it is accepted

  @rule:ENROL-10
  Rule: The security questions MUST be answered before enrolment accepts a phone number

    Background:
      Given Ada's security answers are "Rex"
      And Ada has begun enrolment on the phone

    Example: a number given before the answers is refused
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then it is refused
      And nothing changed
      And nothing was sent

    Example: a number given after the answers is accepted
      Given Ada has answered the security questions
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then a code arrives by text at "+12025550144" and nowhere else
      And Ada can finish enrolment with the number "+12025550144"

    Example: the answers given to an earlier enrolment do not count
      Given Ada's enrolment asks for security answers
      And Ada has answered the security questions
      And Ada has begun enrolment on the phone
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then it is refused
      And nothing changed
      And nothing was sent

  @rule:ENROL-20
  Rule: Enrolment on the web MUST create security questions along with the trusted numbers

    Example: a number alone does not complete the enrolment
      Given Ada has signed in on a new browser
      When Ada enrols on the browser, giving the number "+12025550144" and no new security questions
      Then two-factor authentication is off for Ada
      And Ada can finish enrolment with the number "+12025550144"

    Example: questions and a number complete the enrolment
      Given Ada has signed in on a new browser
      When Ada enrols on the browser, giving the number "+12025550144"
      Then it is accepted
      And two-factor authentication is on for Ada

    Example: the questions that the enrolment created are on file
      Given Ada has signed in on a new browser
      When Ada enrols on the browser, giving the number "+12025550144"
      Then it is accepted
      And security questions are on file for Ada

    Scenario Outline: new questions, <flaw>, do not complete the enrolment
      Given Ada has signed in on a new browser
      And Ada has begun enrolment on the browser
      When Ada creates new questions in the enrolment, <flaw>
      Then it is refused
      And two-factor authentication is off for Ada
      And Ada can finish enrolment with the number "+12025550144"

      Examples: questions that protect nothing
        | flaw                                   |
        | one too few                            |
        | one of them without an answer          |
        | one of them with a blank for an answer |
        | one of them without words              |

  @rule:ENROL-18
  Rule: Until the enrolment code is accepted, the account MUST keep its earlier sign-in rules

    Example: the account page still asks for the security questions while the enrolment code is pending
      Given the service declares "questions.asked_at" as "account-page"
      And Ada's security answers are "Rex"
      And Ada has begun enrolment on the phone
      And Ada's enrolment asks for security answers
      And Ada has answered the security questions
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      When Ada signs in on a new client
      Then the security questions are asked

    @edition:2fa-2018
    Example: the account page still asks the earlier security questions while new ones wait for the enrolment code
      Given the service declares "questions.asked_at" as "account-page"
      And the service declares "enrol.security_questions" as "create"
      And Ada's security answers are "Rex"
      And Ada has begun enrolment on the phone
      And Ada has entered the number "+12025550144" during enrolment, to be verified by text
      When Ada signs in on a new client
      Then the security questions are asked
      And Ada can open the account page with the right security answers
