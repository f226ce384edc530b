@area:hardening/sessions
Feature: Hardening: what the password alone must not open
  A sign-in waits for its code. Until then its token opens nothing, and no trust of another client
  takes the place of the code.

  @rule:H-SESSION-03
  Rule: The password alone MUST NOT give access to anything in an account that has a second factor

    Scenario Outline: while a sign-in waits for its code, nobody can use its token to <command>
      Given Ada's and Ben's accounts are ready for a request to <command>
      When in Ada's account, somebody with <token> tries to <command>
      Then it is refused
      And nothing changed

      Examples:
        | command                                    | token                              |
        | read the account data                      | the token of an unfinished sign-in |
        | edit the account data                      | the token of an unfinished sign-in |
        | open a service                             | the token of an unfinished sign-in |
        | create a mail address                      | the token of an unfinished sign-in |
        | generate an app-specific password          | the token of an unfinished sign-in |
        | read the history of app-specific passwords | the token of an unfinished sign-in |
        | revoke an app-specific password            | the token of an unfinished sign-in |
        | revoke all app-specific passwords          | the token of an unfinished sign-in |
        | read the list of devices                   | the token of an unfinished sign-in |
        | read the details of a device               | the token of an unfinished sign-in |
        | remove a device                            | the token of an unfinished sign-in |
        | locate a device                            | the token of an unfinished sign-in |
        | erase a device                             | the token of an unfinished sign-in |
        | turn the find service on                   | the token of an unfinished sign-in |
        | start enrolment                            | the token of an unfinished sign-in |
        | turn two-factor authentication off         | the token of an unfinished sign-in |
        | turn the keychain on                       | the token of an unfinished sign-in |
        | read the state of the keychain             | the token of an unfinished sign-in |
        | turn the keychain off                      | the token of an unfinished sign-in |
        | delete the keychain from the servers       | the token of an unfinished sign-in |
        | reset the keychain                         | the token of an unfinished sign-in |
        | change the account password                | the token of an unfinished sign-in |
        | reset the password on a device             | the token of an unfinished sign-in |
        | read the numbers on file                   | the token of an unfinished sign-in |
        | add a trusted number                       | the token of an unfinished sign-in |
        | have another code sent to an added number  | the token of an unfinished sign-in |
        | verify an added number                     | the token of an unfinished sign-in |
        | remove a trusted number                    | the token of an unfinished sign-in |
        | cancel a recovery                          | the token of an unfinished sign-in |
        | ask to confirm a listed device             | the token of an unfinished sign-in |
        | confirm a listed device                    | the token of an unfinished sign-in |
        | turn two-step verification off             | the token of an unfinished sign-in |

      @edition:2fa-2017 @edition:2fa-2018
      Examples: of trusted devices
        | command                 | token                              |
        | generate a code         | the token of an unfinished sign-in |
        | allow a sign-in request | the token of an unfinished sign-in |

    Scenario Outline: a sign-in <where> gives no access before the code is entered, although <trusted>
      Given <capability>
      And Ada has an account with a second factor
      And <first>
      And <second>
      And <begun>
      When Ada <deed>
      Then a code is asked for
      And <closed>

      Examples: trust of another browser
        | where               | trusted                                              | capability                                               | first                                                               | second                                                               | begun                                                         | deed                     | closed                             |
        | on a second browser | a first is trusted, and neither reports its hardware | the service declares "browser.trust_scope" as "computer" | Ada uses "first", a browser that reports nothing about its hardware | Ada uses "second", a browser that reports nothing about its hardware | Ada has signed in with a texted code on "first" and trusts it | signs in on "second"     | Ada is not signed in on "second"   |
        | on a second browser | a first is trusted, and both have the same name      | the service declares "browser.trust_scope" as "profile"  | Ada uses "first", a browser that reports nothing about its hardware | Ada uses "second", a browser that reports nothing about its hardware | Ada has signed in with a texted code on "first" and trusts it | signs in on "second"     | Ada is not signed in on "second"   |
        | on a PC             | a browser on another computer is trusted             | the service declares "browser.trust_scope" as "computer" | Ada uses "first", a browser that reports nothing about its hardware | 1 second has passed                                                  | Ada has signed in with a texted code on "first" and trusts it | signs in on a new PC     | Ada is not signed in on the PC     |
        | on a new browser    | two others are trusted                               | the service lets people trust a browser                  | Ada has signed in on a new browser and trusts it                    | Ada uses "first", a browser that reports nothing about its hardware  | Ada has signed in with a texted code on "first" and trusts it | signs in on a new client | Ada is not signed in on the client |

      @edition:2fa-2017 @edition:2fa-2018
      Examples: trust of a device
        | where              | trusted                                              | capability                                 | first                                                              | second                                                              | begun                                           | deed                 | closed                           |
        | on a second tablet | a first is trusted, and neither reports its hardware | the service lets people sign in on devices | Ada uses "first", a tablet that reports nothing about its hardware | Ada uses "second", a tablet that reports nothing about its hardware | Ada has signed in with a texted code on "first" | signs in on "second" | Ada is not signed in on "second" |

    Scenario Outline: a sign-in that waits for its code opens nothing after <event>
      Given <capability>
      And Ada has an account with a second factor
      And <held>
      And Ada has begun to sign in on a new browser
      And <deed>
      Then Ada cannot use "account-page" on the <kind>

      Examples: whatever happened in between
        | event                              | held                                          | deed                                                  | kind    | capability                                             |
        | another sign-in was completed      | Ada has signed in on a new PC                 | Ada has signed in on a new client                     | browser | the service can send codes by text                     |
        | a code was sent for it             | Ada has signed in on a new PC                 | Ada has been texted a code for the browser            | browser | the service can send codes by text                     |
        | a wrong code was entered           | Ada has signed in on a new PC                 | Ada has entered 1 wrong code on the browser           | browser | the service can send codes by text                     |
        | she signed in on her trusted phone | Ada has signed in on a new PC                 | Ada has signed in again on her trusted phone          | browser | the service lets people sign in on devices             |
        | a number was verified              | Ada has signed in on a new PC                 | Ada has added and verified the number "+12025550144"  | browser | the service lets people add and remove trusted numbers |
        | a program signed in                | Ada holds an app-specific password for "Mail" | "Mail" is signed in to "mail" as Ada                  | browser | the service offers app-specific passwords              |
        | the service was restarted          | Ada has signed in on a new PC                 | the service was restarted                             | browser | the service can send codes by text                     |
        | the password was changed           | Ada has signed in on a new PC                 | Ada has changed the account password                  | browser | the service lets people change the account password    |
        | all other sessions were ended      | Ada has signed in on a new PC                 | Ada has ended all other sessions on her trusted phone | browser | the service offers the list of sessions                |

    Scenario Outline: a program cannot sign in to "<service>" with the account password alone
      Given the service offers app-specific passwords
      And Ada has an account with a second factor
      And Ada holds an app-specific password for "Mail"
      When <deed>
      Then it is refused

      Examples:
        | service  | deed                                                           |
        | mail     | "Mail" signs in to "mail" as Ada with the account password     |
        | contacts | "Mail" signs in to "contacts" as Ada with the account password |
        | calendar | "Mail" signs in to "calendar" as Ada with the account password |
