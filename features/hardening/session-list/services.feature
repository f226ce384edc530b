@area:hardening/session-list
Feature: Hardening: sessions of a single service
  A service may open with the password where the account page asks for security answers too. Such a
  session is a session of the account like any other.

  Background:
    Given the service declares "questions.asked_at" as "account-page"
    And Ada has an account without a second factor

  @rule:H-SESSIONLIST-01
  Rule: The owner MUST be able to see the open sessions of the account

    Scenario Outline: the list shows each of 3 more sessions <which>, opened without security answers
      Given <questions>
      And Ada is still in the session in which she created her account, on a new browser
      And Ada has 3 more sessions <which>
      Then Ada's list of sessions shows each of them

      Examples:
        | which                      | questions                        |
        | of "mail" on new browsers  | Ada's security answers are "Rex" |
        | of "cloud" on new browsers | Ada's security answers are "Rex" |
        | of "mail" on new Macs      | Ada's security answers are "Rex" |

  @rule:H-SESSIONLIST-02
  Rule: A session that its owner ended from the list MUST no longer give access to anything

    Scenario Outline: each of 3 more sessions <which>, opened without security answers, ends when Ada ends it from the list
      Given <questions>
      And Ada is still in the session in which she created her account, on a new browser
      And Ada has 3 more sessions <which>
      When Ada <deed>
      Then it is accepted
      And none of Ada's other sessions gives access to anything

      Examples:
        | which                     | deed                                         | questions                        |
        | of "mail" on new browsers | ends each session of the list on the browser | Ada's security answers are "Rex" |
        | of "mail" on new Macs     | ends each session of the list on the browser | Ada's security answers are "Rex" |

  @rule:H-SESSIONLIST-03
  Rule: The owner MUST be able to end all other sessions at once

    Scenario Outline: none of 3 more sessions <which>, opened without security answers, works after Ada ended all others
      Given <questions>
      And Ada is still in the session in which she created her account, on a new browser
      And Ada has 3 more sessions <which>
      When Ada ends all other sessions on the browser
      Then it is accepted
      And none of Ada's other sessions gives access to anything

      Examples:
        | which                     | questions                        |
        | of "mail" on new browsers | Ada's security answers are "Rex" |
        | of "mail" on new Macs     | Ada's security answers are "Rex" |

  @rule:H-SESSION-05
  Rule: A session SHOULD end after an hour without use

    Scenario Outline: none of 3 more sessions <which>, opened without security answers, works after an hour without use
      Given <questions>
      And Ada is still in the session in which she created her account, on a new browser
      And Ada has 3 more sessions <which>
      And 1 hour has passed
      Then none of Ada's other sessions gives access to anything

      Examples:
        | which                     | questions                        |
        | of "mail" on new browsers | Ada's security answers are "Rex" |
