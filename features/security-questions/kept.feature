@area:security-questions
Feature: Security questions after enrolment
  The old questions are kept as long as the enrolment can be undone, and no longer.

  Background:
    Given Ada has an account without a second factor
    And Ada is also signed in on an untrusted phone at the minimum version
    And Ada's security answers are "Rex, Oslo"
    And Ada has enrolled on the phone, giving the number "+12025550101"

  @rule:QUESTIONS-04
  Rule: The service MUST keep the old security questions for two weeks after enrolment

    Example: the old security questions are on file right after the enrolment
      Then security questions are on file for Ada
      And two-factor authentication is on for Ada

    Example: the old security questions are on file just before two weeks have passed
      Given it is just before the end of the two weeks after the enrolment
      Then security questions are on file for Ada
      And two-factor authentication is on for Ada

    @edition:2fa-2018
    Example: the old security questions are kept for two weeks after a second enrolment
      Given the service declares "questions.asked_at" as "nowhere"
      And Ada has followed the undo link
      And 7 days have passed
      And Ada has signed in on a new tablet
      And Ada has enrolled on the tablet, giving the number "+12025550144"
      And 10 days have passed
      Then security questions are on file for Ada

    Example: the old security questions are kept although Ada changed the account password after the enrolment
      Given Ada has changed the account password
      Then security questions are on file for Ada

  @rule:QUESTIONS-05
  Rule: The service MUST delete the old security questions two weeks after enrolment

    Scenario Outline: the old security questions are gone <edge> the end of the two weeks
      Given it is <edge> the end of the two weeks after enrolment, with the deletion delay added
      Then no security questions are on file for Ada
      And two-factor authentication is on for Ada

      Examples: no longer kept
        | edge       |
        | at         |
        | just after |

    Example: the old security questions are on file just before the end of the two weeks
      Given it is just before the end of the two weeks after the enrolment
      Then security questions are on file for Ada

  @rule:QUESTIONS-06
  Rule: Within two weeks, a return to the earlier settings MUST restore the old security questions

    Example: the old security questions are on file after Ada followed the undo link
      When Ada follows the undo link
      Then it is accepted
      And security questions are on file for Ada

    Example: the old security questions are asked again when Ada follows the undo link at once
      Given the service declares "questions.asked_at" as "account-page"
      And Ada has followed the undo link
      When Ada signs in on a new client
      Then the security questions are asked
      And Ada can open the account page with the right security answers
      And Ada cannot open the account page with the wrong security answers

    Example: the old security questions are asked again when Ada follows the undo link just before the two weeks end
      Given the service declares "questions.asked_at" as "account-page"
      And it is just before the end of the two weeks after the enrolment
      And Ada has followed the undo link
      When Ada signs in on a new client
      Then the security questions are asked
      And Ada can open the account page with the right security answers

    @edition:2fa-2018
    Scenario Outline: where the questions are asked nowhere else, the old answers let Ada enrol on a <kind> again after she followed the undo link
      Given the service declares "questions.asked_at" as "nowhere"
      And Ada has followed the undo link
      And Ada has signed in on a new <kind>
      And Ada has begun enrolment on the <kind>
      And Ada's enrolment asks for security answers
      When Ada answers the security questions
      Then it is accepted

      Examples: devices
        | kind   |
        | tablet |

    Example: the restored security questions are still on file a month after the enrolment
      Given Ada has followed the undo link
      And 30 days have passed
      Then security questions are on file for Ada

    Example: the old security questions are on file after Ada changed the account password and followed the undo link
      Given Ada has changed the account password
      When Ada follows the undo link
      Then it is accepted
      And security questions are on file for Ada
